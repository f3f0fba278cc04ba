/**
 * TEI of parliaments: Parla-CLARIN and ParlaMint (`<u who="#id">` with `<seg>`), and plays of speech (`<sp>` with
 * `<speaker>`). People are listed in the header, or named by a note before the speech. Applause and the like stay as
 * marks; other notes are the editors' and left out.
 */
import { dayOfStamp } from './day.ts';
import { isStageNote } from './notes.ts';
import type { Reading, ReadTurn } from './reading.ts';
import { takeSpeech } from './turns.ts';
import { type Attributes, type DebateReader, tidyXml } from './xml.ts';

const SPEECHES: ReadonlySet<string> = new Set(['u', 'sp']);
const PARAGRAPHS: ReadonlySet<string> = new Set(['u', 'sp', 'seg', 'p', 'ab', 'l']);
/** Printed, not said. */
const SILENT: ReadonlySet<string> = new Set(
  'note vocal kinesic incident gap stage head fw speaker'.split(' '),
);

/** Reads the elements of one file. */
export function openTei(): DebateReader {
  const people = new Map<string, Person>();
  const path: string[] = [];
  let document = openDocument();
  let text = '';
  let aside = '';
  const within = (name: string): boolean => path.includes(name);
  return {
    open(name, attributes) {
      if (name === 'TEI') document = openDocument();
      if (name === 'TEI' && attributes.lang) document.stated.language = attributes.lang;
      if (within('teiHeader')) {
        text = '';
        if (name === 'person') document.person = addPerson(people, attributes);
        const isEvent = within('setting') || within('bibl');
        if (name === 'date' && isEvent) document.setDay(attributes.when ?? attributes.from ?? '');
      } else if (SPEECHES.has(name)) document.begin(attributes, people);
      if (PARAGRAPHS.has(name)) text = '';
      if (name === 'del') text += '<s>';
      if (SILENT.has(name) && !path.some((outer) => SILENT.has(outer))) aside = '';
      path.push(name);
    },
    text(piece) {
      if (!within('teiHeader') && path.some((name) => SILENT.has(name))) aside += piece;
      else text += piece;
    },
    close(name) {
      path.pop();
      if (within('teiHeader')) {
        document.header(name, tidyXml(text), path);
        text = '';
        return null;
      }
      if (name === 'del') text += '</s>';
      if (SILENT.has(name) && !path.some((outer) => SILENT.has(outer))) {
        const words = tidyXml(aside).replace(/^[([]|[)\]]$/g, '');
        if (isStageNote(words)) text += ` (${words}) `;
        else document.announce(name, words);
      }
      if (PARAGRAPHS.has(name)) {
        document.paragraph(tidyXml(text));
        text = '';
      }
      if (SPEECHES.has(name)) document.end();
      return name === 'TEI' ? document.finish() : null;
    },
  };
}

interface Person {
  forename: string;
  surname: string;
  whole: string;
}

function addPerson(people: Map<string, Person>, { id = '' }: Attributes): Person {
  const person = { forename: '', surname: '', whole: '' };
  people.set(id, person);
  return person;
}

interface Speech extends ReadTurn {
  label: string;
  readonly paragraphs: string[];
}

/** Speakers are announced in a line, not in a chapter. */
const LONGEST_LABEL = 120;

function openDocument() {
  const stated: { -readonly [Key in keyof Reading['stated']]: Reading['stated'][Key] } = {};
  const turns: Speech[] = [];
  let speech: Speech | null = null;
  let announced = '';
  return {
    stated,
    person: null as Person | null,
    setDay(stamp: string) {
      const day = dayOfStamp(stamp);
      if (day !== '') stated.date = day;
    },
    header(name: string, words: string, path: readonly string[]) {
      if (name === 'person') this.person = null;
      if (words === '') return;
      if (this.person !== null) {
        if (name === 'forename') this.person.forename = `${this.person.forename} ${words}`.trim();
        else if (name === 'surname') this.person.surname = `${this.person.surname} ${words}`.trim();
        else if (name === 'persName') this.person.whole = words;
      } else if (name === 'title' && path.at(-1) === 'titleStmt') stated.title ??= words;
      else if (name === 'name' && path.includes('setting')) stated.place ??= words;
      else if (name === 'licence') stated.licence ??= words.slice(0, 200);
      else if (name === 'publisher' && path.includes('publicationStmt')) stated.publisher ??= words;
    },
    begin({ who = '' }: Attributes, people: ReadonlyMap<string, Person>) {
      const id = who.split(/\s+/)[0]?.replace(/^.*#/, '') ?? '';
      const person = people.get(id);
      const name = person && (`${person.forename} ${person.surname}`.trim() || person.whole);
      speech = { label: announced || name || id, paragraphs: [], ...(name ? { name } : {}) };
      announced = '';
    },
    /** A note before a speech, or `<speaker>` in it, says who speaks. */
    announce(element: string, words: string) {
      const label = words.replace(/[.:]$/, '');
      if (label.length > LONGEST_LABEL) return;
      if (element === 'speaker' && speech !== null) speech.label = label;
      else if (element === 'note' && speech === null) announced = label;
    },
    paragraph(words: string) {
      if (speech === null || words === '') return;
      if (speech.paragraphs.length === 0) turns.push(speech);
      speech.paragraphs.push(words);
    },
    end() {
      speech = null;
    },
    finish(): Reading {
      return { stated, published: null, head: [], ...takeSpeech(turns) };
    },
  };
}
