import { useInfiniteQuery } from '@tanstack/react-query';
import { listTasksOptions } from '../api/list-tasks';
import type { TaskListQuery } from '../api/task-keys';
import { boardColumns, type BoardColumn, type Grouping } from '../model/board';

const rankedPage = 50;
const recentPage = 20;

/** What a column asks the service for. */
export const queryOf = (column: BoardColumn): TaskListQuery => ({
  ...column.query,
  limit: column.isRanked ? rankedPage : recentPage,
});

const useColumnList = (column: BoardColumn | undefined) =>
  useInfiniteQuery({
    ...listTasksOptions(column === undefined ? {} : queryOf(column)),
    enabled: column !== undefined,
  });

export type ColumnList = ReturnType<typeof useColumnList>;

/** The pages of every column, in the order of the columns. */
export const useBoardLists = (grouping: Grouping): ColumnList[] => {
  const columns = boardColumns[grouping];
  const lists = [
    useColumnList(columns[0]),
    useColumnList(columns[1]),
    useColumnList(columns[2]),
    useColumnList(columns[3]),
    useColumnList(columns[4]),
  ];
  return lists.slice(0, columns.length);
};
