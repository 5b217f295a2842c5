/** "1 task", "1,204 tasks" */
export const tasksInWords = (count: number): string =>
  count === 1 ? '1 task' : `${count.toLocaleString('en')} tasks`;
