// Which pack documents go into: a new one with a name, or one that was made here before.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Select } from '../Select.tsx';
import { say } from '../words.ts';

/** Where documents go: into the pack of that id, or a new one when it is ''. */
export interface Target {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly support: string;
}

export interface PackFormProps {
  /** Packs that can grow. */
  readonly growing: readonly { readonly id: string; readonly title: string }[];
  readonly suggested: Target;
  /** How many documents can be saved. */
  readonly documents: number;
  readonly onSave: (target: Target) => void;
  readonly onCancel: () => void;
}

export function PackForm(props: PackFormProps): JSX.Element {
  const { growing, documents, onSave, onCancel } = props;
  const [target, set] = useState(props.suggested);
  const isNew = !growing.some(({ id }) => id === target.id);
  const ready = documents > 0 && (!isNew || target.title.trim() !== '');
  const text = (field: 'title' | 'publisher' | 'licence' | 'support') => (
    <label>
      {say(`library.pack-${field}`)}
      <input
        type="text"
        required={field === 'title'}
        value={target[field]}
        onInput={(event) => set({ ...target, [field]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <form
      class="handing"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onSave(target);
      }}
    >
      {growing.length > 0 && (
        <Select
          label={say('library.into')}
          value={isNew ? '' : target.id}
          options={[
            { id: '', name: say('library.newPack') },
            ...growing.map(({ id, title }) => ({ id, name: title })),
          ]}
          onChoose={(id) => set(id === '' ? { ...props.suggested, id } : { ...target, id })}
        />
      )}
      {isNew && (
        <div class="draft-fields">
          {text('title')}
          {text('publisher')}
          {text('licence')}
          {text('support')}
        </div>
      )}
      <p class="actions">
        <button type="submit" class="main" aria-disabled={!ready}>
          {say('library.save')}
        </button>
        <button type="button" onClick={onCancel}>
          {say('library.cancel')}
        </button>
      </p>
    </form>
  );
}
