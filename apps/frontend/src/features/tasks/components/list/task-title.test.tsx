/** @jest-environment ./src/testing/browser-environment.cjs */
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { testTask } from '@/testing/tasks';
import type { TitleEdit } from './row-actions';
import { TaskTitle } from './task-title';

const task = testTask({ title: 'buy milk' });
const renamedElsewhere = { ...task, title: 'buy oat milk', version: 2 };

const showEdit = (onChange: () => void): void => {
  const Edited = () => {
    const [edit, setEdit] = useState<TitleEdit | null>({ task, text: task.title });
    const rest = { onChange, onClick: () => undefined };
    return <TaskTitle task={renamedElsewhere} edit={edit} onEdit={setEdit} {...rest} />;
  };
  render(<Edited />);
};

describe('rewriting a title that is changed elsewhere meanwhile', () => {
  it('takes nothing back when nothing was written', () => {
    const onChange = jest.fn();
    showEdit(onChange);
    fireEvent.blur(screen.getByRole('textbox'));
    expect(screen.getByRole('button').textContent).toBe('buy oat milk');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('keeps what was written', () => {
    const onChange = jest.fn();
    showEdit(onChange);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'buy rice milk' } });
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' });
    expect(onChange).toHaveBeenCalledWith({
      task: renamedElsewhere,
      patch: { title: 'buy rice milk' },
    });
  });
});
