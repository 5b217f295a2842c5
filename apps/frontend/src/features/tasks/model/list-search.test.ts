import {
  defaultsForNew,
  listQueryOf,
  readListSearch,
  viewQueryOf,
  writeListSearch,
} from './list-search';

const today = new Date(2026, 10, 18);
const read = (query: string) => readListSearch(new URLSearchParams(query));

describe('the search of a list', () => {
  it('reads what makes sense, and leaves out the rest', () => {
    expect(read('view=today&tag=a&tag=b&priority=high&sort=title&order=up&status=gone&q=')).toEqual(
      { view: 'today', tag: ['a', 'b'], priority: ['high'], sort: 'title' },
    );
  });

  it('comes back from the address as it was written, and leaves the open task alone', () => {
    const search = { view: 'overdue', q: '50% & more', tag: ['a b', 'ü'], sort: 'title' } as const;
    const url = writeListSearch(new URL('http://localhost/app?task=1&q=old'), {
      ...search,
      tag: [...search.tag],
    });
    expect(read(url.search)).toEqual(search);
    expect(url.searchParams.get('task')).toBe('1');
  });

  it('asks for the days of a view, and lets an own order go before', () => {
    expect(listQueryOf({ view: 'upcoming' }, today)).toEqual({
      due: 'upcoming',
      sort: 'dueAt',
      order: 'asc',
    });
    expect(listQueryOf({ view: 'no-date', sort: 'priority' }, today)).toEqual({
      due: 'none',
      sort: 'priority',
      order: 'desc',
    });
    expect(listQueryOf({ view: 'today' }, today).dueTo).toBe(new Date(2026, 10, 19).toISOString());
  });

  it('keeps no day in a view that is to be kept', () => {
    expect(viewQueryOf({ view: 'today', tag: ['home'] })).toEqual({
      due: 'today',
      sort: 'dueAt',
      order: 'asc',
      tag: ['home'],
    });
  });

  it('gives a new task what it needs to show up', () => {
    expect(defaultsForNew({ view: 'today' }, today)).toEqual({ dueDate: '2026-11-18' });
    expect(defaultsForNew({ view: 'upcoming' }, today)).toEqual({ dueDate: '2026-11-19' });
    expect(defaultsForNew({ tag: ['home'] }, today)).toEqual({ tags: ['home'] });
    expect(defaultsForNew({ tag: ['home', 'work'] }, today)).toEqual({});
  });
});
