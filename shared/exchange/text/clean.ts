const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
}
const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/**
 * The words of a stretch of source: no markup of a conversion, no invisible characters, one plain
 * space where there were several or a no-break space. It changes no word.
 */
export function cleanText(source: string): string {
  return withoutMarkup(source)
    .normalize('NFC')
    .replace(/[ﬀ-ﬄ]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\ufffe]/g, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function withoutMarkup(source: string): string {
  return source
    .replace(/&(?:nbsp|amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<\/?(?:i|b|u|em|strong|sup|sub|p|span|div|font|a)(?:\s[^<>]*)?>/gi, '')
    .replace(/<((?:https?:|mailto:)[^<>\s]+)>/gi, '$1')
    .replace(/!?\[([^[\]]*)\]\((?:#|https?:|mailto:|\.?\/)?[^()\s]*\)/g, '$1')
    .replace(/\*\*|__(?=[^_\s])|(?<=[^_\s])__/g, '')
    .replace(/(?<![\w*\\])\*([^*\s](?:[^*\n]*[^*\s])?)\*(?![\w*])/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>~-])/g, '$1')
    .replace(/\^\{([^{}]{1,4})\}/g, '$1')
}
