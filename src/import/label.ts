/**
 * Who speaks, as a line begins with it: "SECRETARY BLINKEN:", "MS. JEAN-PIERRE:", "Q", "Karine Jean-Pierre:",
 * "PRESIDENT YOON (as interpreted):". Capitals are a label wherever they open a paragraph and end in a colon; a
 * name in ordinary letters ("Here is the point:") only when it is set off in bold, or when it comes again and the
 * document has no capital labels.
 */

/** A possible label at the beginning of a paragraph. to: where the words behind it begin. */
export interface Label {
  readonly text: string;
  readonly to: number;
  readonly kind: 'capitals' | 'question' | 'mixed';
}

/** The label a paragraph may begin with, null when it begins with none. */
export function readLabel(paragraph: string): Label | null {
  const hasColon = paragraph.includes(':');
  for (const [kind, form] of FORMS) {
    const match = hasColon || kind === 'question' ? form.exec(paragraph) : null;
    const text = match?.[1]?.trim();
    if (match === null || text === undefined) continue;
    return NO_SPEAKER.test(text) ? null : { text, to: match[0].length, kind };
  }
  return null;
}

/** Anonymous by its own words: nobody is meant by name. */
export function isAnonymous(label: string): boolean {
  return ANONYMOUS.test(label.trim());
}

const CAPITAL = String.raw`\p{Lu}[\p{Lu}\p{M}\d.'’‘\-‑–]*`; // JEAN-PIERRE, O’BRIEN, MS., U.S.
const SMALL = String.raw`(?:[dl]['’]|[Dd]e|[Ll]a|[Vv]on|[Vv]an|[Aa]l-|Mc|Mac|St\.|Jr\.|Sr\.|Dr\.|Mr\.|Ms\.|Mrs\.|and|of|the|for)`;
const CAPITALS = String.raw`(?:${SMALL}\s?)?${CAPITAL}(?:,?\s+(?:${SMALL}\s?(?:${CAPITAL})?|${CAPITAL}|#?\d+)){0,9}`;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’\-‑]*`;
const NAMES = String.raw`${NAME}(?:\s+(?:\p{Ll}{1,4}\s+)?(?:${NAME}|\d+)){0,5}`;
const ASIDE = String.raw`(?:\s*[(\[][^()\[\]]{1,60}[)\]])*`; // (via interpreter), [00:12]

const FORMS: readonly (readonly [Label['kind'], RegExp])[] = [
  ['capitals', new RegExp(`^(${CAPITALS}${ASIDE})\\s*:(?=\\s|$|[“"(—-]|\\p{Lu})\\s*`, 'u')],
  ['question', /^(Q)(?:[.:]\s*|\s+|$)/], // "Q Good afternoon."
  ['mixed', new RegExp(`^(${NAMES}${ASIDE})\\s*:(?:\\s+|$)`, 'u')],
];

/** Capital words with a colon that head a field or a notice, not a speech. */
const NO_SPEAKER =
  /^(?:note|editor['’]?s note|fact ?sheet|update|who|what|when|where|why|how|re|to|from|cc|subject|date|time|place|location|venue|contact|ps|p\.s|source|title|topic|agenda|summary|background|embargoed?|correction|breaking|photo|video|watch|read more|learn more|https?|(?:your|his|her|their|my|our|this|that|these|those|here)(?= ).*)\b\.?(?!\s+\p{Lu})/iu;

const ANONYMOUS =
  /^(?:q|a|question|answer|all|press|staff|voice|host|crowd|reporters?|journalists?|interviewer|moderators?|operator|announcer|interpreter|translator|participants?|attendees?|speakers?|audience|students?|guests?|unknown|unidentified|anonymous|inaudible|multiple|several)\.?(?:\s+(?:#?\d+|\p{Lu}{1,2}))?$|\b(?:audience|members?|officials?|aide|speakers?|reporters?|participants?|journalists?|unidentified|unknown|voices?|others?|crew)\s*(?:#?\d+|[A-Z])?$|^(?:audience|unidentified|unknown|member)\b/iu;
