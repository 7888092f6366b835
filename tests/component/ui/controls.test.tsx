import { type ReactNode, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  announce,
  Banner,
  Button,
  DateInput,
  Dialog,
  Face,
  IconButton,
  Menu,
  MenuChoice,
  MenuItem,
  MenuRule,
  Progress,
  Select,
  Switch,
  showToast,
  TextInput,
  TimeInput,
  Toggle,
} from '../../../client/ui/index.ts'
import { axeFindings } from '../axe.ts'
import { showPage } from '../show-page.tsx'

const ANA = { id: 'p1', name: 'Ana Restrepo', initials: 'AR', color: 1 }

function Page({ children }: { readonly children: ReactNode }) {
  return (
    <main>
      <h1>Controls</h1>
      {children}
    </main>
  )
}

/** Every control in its ordinary state. */
function Kit() {
  const [state, setState] = useState<'draft' | 'review'>('draft')
  return (
    <Page>
      <Button variant="primary">Share</Button>
      <Button variant="danger">Delete</Button>
      <Button isDisabled>Not now</Button>
      <IconButton icon="more" label="More actions" />
      <Toggle icon="bold" label="Bold" isOn onChange={() => undefined} />
      <Switch
        label="State"
        value={state}
        options={[
          { value: 'draft', label: 'Draft' },
          { value: 'review', label: 'In review' },
        ]}
        onChange={setState}
      />
      <TextInput
        label="Symbol"
        hint="Printed in the masthead."
        value=""
        onChange={() => undefined}
      />
      <TextInput
        label="Opening"
        error="Write the date as 14 October 2024."
        value="14.10.24"
        onChange={() => undefined}
      />
      <Select
        label="Place"
        value="vienna"
        options={[{ value: 'vienna', label: 'Vienna' }]}
        onChange={() => undefined}
      />
      <DateInput label="Closing" value="2024-10-18" onChange={() => undefined} />
      <TimeInput label="Start" value="10:00" onChange={() => undefined} />
      <Banner tone="warn" actions={<Button size="small">Try again</Button>}>
        The server is not answering.
      </Banner>
      <Face person={ANA} label="Ana Restrepo" />
      <Progress label="Reading" value={0.4} />
    </Page>
  )
}

describe('the controls', () => {
  it.each(['light', 'dark'])(
    '[UI1] axe finds nothing wrong with any control, %s',
    async (theme) => {
      document.documentElement.dataset.theme = theme
      await showPage(<Kit />)
      await expect.element(page.getByRole('button', { name: 'Share' })).toBeVisible()
      await page.getByText('Controls').click()
      expect(await axeFindings()).toEqual([])
      document.documentElement.dataset.theme = 'light'
    },
  )

  it('[UI2] a menu opens, moves and chooses by keyboard, and gives the focus back', async () => {
    const run = vi.fn()
    await showPage(
      <Page>
        <Menu label="Actions" trigger={<Button>Actions</Button>}>
          <MenuItem id="open" label="Open" onAction={() => run('open')} />
          <MenuRule />
          <MenuItem id="delete" label="Delete" danger onAction={() => run('delete')} />
        </Menu>
      </Page>,
    )
    const trigger = page.getByRole('button', { name: 'Actions' })
    await expect.element(trigger).toBeVisible()
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('menuitem', { name: 'Open' })).toHaveFocus()
    expect(await axeFindings()).toEqual([])
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(run).toHaveBeenCalledExactlyOnceWith('delete')
    await expect.element(trigger).toHaveFocus()
  })

  it('[UI3] a group of a menu has one line chosen', async () => {
    const onChange = vi.fn()
    await showPage(
      <Page>
        <Menu label="Theme" trigger={<Button>Theme</Button>}>
          <MenuChoice label="Theme" value="light" onChange={onChange}>
            <MenuItem id="light" label="Light" />
            <MenuItem id="dark" label="Dark" />
          </MenuChoice>
        </Menu>
      </Page>,
    )
    await page.getByRole('button', { name: 'Theme' }).click()
    const light = page.getByRole('menuitemradio', { name: 'Light' })
    await expect.element(light).toHaveAttribute('aria-checked', 'true')
    await page.getByRole('menuitemradio', { name: 'Dark' }).click()
    expect(onChange).toHaveBeenCalledExactlyOnceWith('dark')
  })

  it('[UI4] a dialog takes the focus, closes with Escape, and gives the focus back', async () => {
    function Asking() {
      const [isOpen, setIsOpen] = useState(false)
      return (
        <Page>
          <Button onPress={() => setIsOpen(true)}>Open</Button>
          <Dialog
            title="Really?"
            isOpen={isOpen}
            onClose={() => setIsOpen(false)}
            closeLabel="Close"
          >
            <Button>Yes</Button>
          </Dialog>
        </Page>
      )
    }
    await showPage(<Asking />)
    await page.getByRole('button', { name: 'Open' }).click()
    const dialog = page.getByRole('dialog', { name: 'Really?' })
    await expect.element(dialog).toBeVisible()
    expect(dialog.element().contains(document.activeElement)).toBe(true)
    expect(await axeFindings()).toEqual([])
    await userEvent.keyboard('{Escape}')
    await expect.element(dialog).not.toBeInTheDocument()
    await expect.element(page.getByRole('button', { name: 'Open' })).toHaveFocus()
  })

  it('[UI5] what is wrong with a field is tied to it and read with it', async () => {
    await showPage(
      <Page>
        <TextInput
          label="Symbol"
          error="A symbol has no spaces."
          value="A B"
          onChange={() => undefined}
        />
      </Page>,
    )
    const field = page.getByRole('textbox', { name: 'Symbol' })
    await expect.element(field).toHaveAttribute('aria-invalid', 'true')
    await expect.element(field).toHaveAccessibleDescription('A symbol has no spaces.')
  })

  it('[UI6] a toast is announced, offers its action once, and can be put away', async () => {
    const undo = vi.fn()
    await showPage(<Page>{null}</Page>)
    showToast('Deleted.', { action: { label: 'Undo', run: undo } })
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(undo).toHaveBeenCalledOnce()
    await expect.element(page.getByText('Deleted.')).not.toBeInTheDocument()
    showToast('Refused.', { tone: 'error' })
    await expect.element(page.getByRole('alert')).toHaveTextContent('Refused.')
    expect(await axeFindings()).toEqual([])
    await page.getByRole('button', { name: 'Close' }).click()
    await expect.element(page.getByText('Refused.')).not.toBeInTheDocument()
  })

  it('[UI7] the same announcement made twice is read twice', async () => {
    await showPage(<Page>{null}</Page>)
    announce('Saved')
    await expect.element(page.getByText('Saved')).toBeInTheDocument()
    const first = page.getByText('Saved').element()
    announce('Saved')
    await vi.waitFor(() => expect(page.getByText('Saved').element()).not.toBe(first))
  })

  it('[UI8] a switch is one stop of the Tab key, and arrows choose', async () => {
    const onChange = vi.fn()
    await showPage(
      <Page>
        <Switch
          label="View"
          value="draft"
          options={[
            { value: 'draft', label: 'Draft' },
            { value: 'read', label: 'Read' },
          ]}
          onChange={onChange}
        />
      </Page>,
    )
    await expect.element(page.getByRole('radio', { name: 'Draft' })).toBeVisible()
    await userEvent.tab()
    await userEvent.keyboard('{ArrowRight}{Enter}')
    expect(onChange).toHaveBeenCalledExactlyOnceWith('read')
  })

  it('[UI9] a date is typed part by part, in the order of the language', async () => {
    const onChange = vi.fn()
    function Dated() {
      const [date, setDate] = useState<string | null>(null)
      onChange(date)
      return (
        <Page>
          <DateInput label="Opening" value={date} onChange={setDate} />
        </Page>
      )
    }
    await showPage(<Dated />)
    await page.getByRole('spinbutton', { name: /day/i }).first().click()
    await userEvent.keyboard('14102024')
    await vi.waitFor(() => expect(onChange).toHaveBeenLastCalledWith('2024-10-14'))
  })

  it('[UI10] a busy button keeps the focus and does nothing more', async () => {
    const press = vi.fn()
    function Sending() {
      const [isBusy, setIsBusy] = useState(false)
      const send = () => {
        press()
        setIsBusy(true)
      }
      return (
        <Page>
          <Button isBusy={isBusy} onPress={send}>
            Send
          </Button>
        </Page>
      )
    }
    await showPage(<Sending />)
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('button', { name: 'Send' }).click()
    expect(press).toHaveBeenCalledOnce()
    await expect.element(page.getByRole('button', { name: 'Send' })).toHaveFocus()
  })
})
