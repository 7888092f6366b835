import type { Locator, Page } from 'playwright-core'

/** The agenda page, in the words of a person who uses it in English. */
export class AgendaPageInHand {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  annotation(number: string): Locator {
    return this.page.getByRole('textbox', { name: `Annotation of item ${number}`, exact: true })
  }

  title(number: string): Locator {
    return this.page.getByRole('textbox', { name: `Title of item ${number}`, exact: true })
  }

  row(title: string): Locator {
    return this.page.getByRole('treeitem', { name: title })
  }

  /** Puts the caret at the end of an annotation, and types. */
  async typeAtEnd(number: string, words: string): Promise<void> {
    const annotation = this.annotation(number)
    await annotation.scrollIntoViewIfNeeded()
    await annotation.click()
    await this.page.keyboard.press('Control+End')
    await this.page.keyboard.type(words, { delay: 15 })
  }

  /** Puts the caret at the start of an annotation, and types. */
  async typeAtStart(number: string, words: string): Promise<void> {
    const annotation = this.annotation(number)
    await annotation.scrollIntoViewIfNeeded()
    await annotation.click()
    await this.page.keyboard.press('Control+Home')
    await this.page.keyboard.type(words, { delay: 15 })
  }

  /** Waits until the server has stored all that was done here. */
  async saved(): Promise<void> {
    await this.page.locator('.save-state.saved').waitFor()
  }

  async view(name: 'Draft' | 'Timetable' | 'Read'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'View' }).getByRole('link', { name }).click()
  }
}
