// One document before it is kept, to be corrected: its fields, who its speakers are, where turns begin.

import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Edition, Person } from '../../engine/index.ts';
import { Corrected } from '../Corrected.tsx';
import { Select } from '../Select.tsx';
import { ShowMore } from '../ShowMore.tsx';
import { say } from '../words.ts';
import {
  changeFields,
  correctionsOf,
  type Draft,
  giveTurn,
  guessOf,
  mergeTurn,
  nameVoice,
  removeTurn,
  splitTurn,
  type Voice,
  voiceKey,
  voicesOf,
} from './edits.ts';

const EDITIONS: readonly Edition[] = [
  ...(['transcript', 'delivered', 'prepared', 'written', 'captions'] as const),
  ...(['translation', 'press report'] as const),
];

/** Turns shown at once. */
const step = 30;

export interface DraftViewProps {
  readonly draft: Draft;
  /** People of the library, whose names are offered. */
  readonly known: readonly Person[];
  /** The names in its labels, by label. */
  readonly names: Readonly<Record<string, string>>;
  readonly onChange: (draft: Draft) => void;
}

export function DraftView(props: DraftViewProps): JSX.Element {
  const { draft, known, onChange } = props;
  const voices = voicesOf(draft);
  const names = useId();
  return (
    <div class="document">
      <FieldList draft={draft} onChange={onChange} />
      <h3>{say('library.speakersHead')}</h3>
      <p class="remark">{say('library.speakersHint')}</p>
      <datalist id={names}>
        {known.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <ul class="voices">
        {voices.map((voice) => (
          <VoiceName
            key={voiceKey(voice)}
            voice={voice}
            names={names}
            guess={guessOf(draft, voice, props.names)}
            onName={(name) => onChange(nameVoice(draft, voice, name, known))}
          />
        ))}
      </ul>
      <h3>{say('library.turnsHead')}</h3>
      <Turns draft={draft} voices={voices} onChange={onChange} />
    </div>
  );
}

function FieldList(props: Pick<DraftViewProps, 'draft' | 'onChange'>): JSX.Element {
  const { draft, onChange } = props;
  const { transcript, doubts } = draft;
  const doubt = doubts.find(({ field }) => field === 'date');
  const text = (field: 'title' | 'place' | 'licence') => (
    <label>
      {say(`library.field-${field}`)}
      <input
        type="text"
        value={transcript[field]}
        onInput={(event) => onChange(changeFields(draft, { [field]: event.currentTarget.value }))}
      />
    </label>
  );
  return (
    <div class="draft-fields">
      {text('title')}
      <label>
        {say('library.field-date')}
        <input
          type="date"
          required
          value={transcript.date}
          onInput={(event) => onChange(changeFields(draft, { date: event.currentTarget.value }))}
        />
        {(doubt || transcript.date === '') && (
          <span class="doubt">
            {say(transcript.date === '' ? 'library.dateMissing' : 'library.dateDoubt')}
          </span>
        )}
      </label>
      {text('place')}
      <Select
        label={say('finding.edition')}
        value={transcript.edition}
        options={EDITIONS.map((id) => ({ id, name: say(`finding.${id}`) }))}
        onChoose={(edition) => onChange(changeFields(draft, { edition }))}
      />
      {text('licence')}
    </div>
  );
}

/** Takes a name when it is done: half a name is another person. */
function VoiceName(props: {
  readonly voice: Voice;
  /** Id of the list of names that are offered. */
  readonly names: string;
  /** Whom the label may mean, where nobody is named yet. */
  readonly guess: string | null;
  readonly onName: (name: string) => void;
}): JSX.Element {
  const { voice, names, guess, onName } = props;
  return (
    <li>
      <label>
        <span>
          <bdi>{voice.label || say('library.unlabelled')}</bdi>{' '}
          <span class="which">{say('library.turns', { count: voice.turns })}</span>
        </span>
        <input
          type="text"
          list={names}
          value={voice.name}
          placeholder={say('library.unnamed')}
          onChange={(event) => onName(event.currentTarget.value)}
        />
      </label>
      {guess !== null && (
        <button type="button" class="link" onClick={() => onName(guess)}>
          {say('library.isIt', { name: guess })}
        </button>
      )}
    </li>
  );
}

function Turns(props: {
  readonly draft: Draft;
  readonly voices: readonly Voice[];
  readonly onChange: (draft: Draft) => void;
}): JSX.Element {
  const { draft, voices, onChange } = props;
  const [shown, setShown] = useState(step);
  const { turns, language } = draft.transcript;
  return (
    <>
      <ol class="turns">
        {turns.slice(0, shown).map((turn, at) => (
          <li key={at}>
            <p class="actions">
              <Select
                bare
                label={say('library.speakerOf', { turn: at + 1 })}
                value={voiceKey(turn)}
                options={voices.map((voice) => ({
                  id: voiceKey(voice),
                  name: voice.name || voice.label || say('library.unlabelled'),
                }))}
                onChoose={(key) => {
                  const voice = voices.find((each) => voiceKey(each) === key);
                  if (voice) onChange(giveTurn(draft, at, voice));
                }}
              />
              {at > 0 && (
                <button type="button" onClick={() => onChange(mergeTurn(draft, at))}>
                  {say('library.merge')}
                </button>
              )}
              {turns.length > 1 && (
                <button type="button" onClick={() => onChange(removeTurn(draft, at))}>
                  {say('library.leaveOut')}
                </button>
              )}
            </p>
            <div class="speech" lang={language} dir="auto">
              {turn.paragraphs.map((text, paragraph) => (
                <>
                  {paragraph > 0 && (
                    <button
                      type="button"
                      class="link split"
                      onClick={() => onChange(splitTurn(draft, at, paragraph))}
                    >
                      {say('library.split')}
                    </button>
                  )}
                  <p>
                    <Corrected text={text} corrections={correctionsOf(draft, at, paragraph)} />
                  </p>
                </>
              ))}
            </div>
          </li>
        ))}
      </ol>
      <ShowMore total={turns.length} shown={shown} step={step} onShow={setShown} />
    </>
  );
}
