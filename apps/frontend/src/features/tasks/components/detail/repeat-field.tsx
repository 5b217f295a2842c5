'use client';

import { Repeat } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { controlStyles } from '@/components/ui/control-styles';
import { dayInZone, dueDayOf } from '../../model/due-form';
import { recurrenceInWords, recurrencePresets } from '../../model/recurrence-presets';
import { useTaskEditing, useTaskField } from './edit-context';
import { FieldRow } from './field-row';
import { RepeatEditor } from './repeat-editor';
import { RepeatOrigin } from './repeat-origin';
import { SeriesActions } from './series-actions';

const never = 'never';
const custom = 'custom';

/** How the task comes back: a common rule by a choice, any other by an editor. */
export const RepeatField = () => {
  const { editor, homeZone } = useTaskEditing();
  const { value: repeat, refusal } = useTaskField('repeat');
  const { value: due } = useTaskField('due');
  const [isEditing, setIsEditing] = useState(false);
  const choiceRef = useRef<HTMLSelectElement>(null);
  const dueDay = dueDayOf(due, homeZone);
  const startDay = dueDay ?? dayInZone(new Date(), homeZone);
  const { recurrence } = repeat;

  const set = (rule: string | null): void => {
    const next = { ...repeat, recurrence: rule };
    // A recurrence needs a day to begin with.
    if (rule !== null && dueDay === null) {
      const today = { dueAt: null, dueDate: startDay, timeZone: homeZone };
      editor.choose({ due: today, repeat: next });
    } else editor.type('repeat', next);
  };
  const onChosen = (value: string): void => {
    setIsEditing(value === custom);
    if (value !== custom) set(value === never ? null : value);
  };
  const finish = (): void => {
    setIsEditing(false);
    choiceRef.current?.focus();
  };

  const presets = recurrencePresets(startDay);
  const isOther = recurrence !== null && !presets.includes(recurrence);
  return (
    <FieldRow icon={Repeat} label="Repeat" error={refusal}>
      <select
        ref={choiceRef}
        aria-label="Repeat"
        value={isEditing ? custom : (recurrence ?? never)}
        onChange={(event) => onChosen(event.target.value)}
        className={controlStyles}
      >
        <option value={never}>Doesn’t repeat</option>
        {isOther && <option value={recurrence}>{recurrenceInWords(recurrence)}</option>}
        {presets.map((rule) => (
          <option key={rule} value={rule}>
            {recurrenceInWords(rule)}
          </option>
        ))}
        <option value={custom}>Custom…</option>
      </select>
      {isEditing && (
        <RepeatEditor
          rule={recurrence}
          dueDay={startDay}
          onSave={(rule) => {
            set(rule);
            editor.flush();
            finish();
          }}
          onCancel={finish}
        />
      )}
      {recurrence !== null && !isEditing && (
        <>
          {repeat.recurrenceFrom === 'completion' && (
            <p className="text-sm">{recurrenceInWords(recurrence, 'completion')}</p>
          )}
          <RepeatOrigin
            value={repeat.recurrenceFrom}
            onChange={(recurrenceFrom) => editor.type('repeat', { ...repeat, recurrenceFrom })}
          />
          <div className="flex flex-wrap gap-1.5">
            <Button size="sm" variant="soft" onClick={() => setIsEditing(true)}>
              Edit the rule
            </Button>
            <SeriesActions />
          </div>
        </>
      )}
    </FieldRow>
  );
};
