/**
 * Words of their own that are one edit away from a command or a date: nobody mistyped them. "And
 * buy milk" is no "add", a "sundae" is no day.
 */
export const lookAlikes = new Set(
  (
    'and aid odd ads ado ade dad had mad bad sad lad pad fad tad wad adds added read head lead dead ' +
    'crate created creates creator cream creature rewind remand reminds reminded kind mind rind reined ' +
    'remembers remembered member forgot forgets forged forge scheduled schedules scheduler ' +
    'task tasks tank talk tax mask ask desk todos tod toad tomb ' +
    'sundae sundry sunny toady toda tody fry fried fridge money monde mourning movember ' +
    'deleted deletes delegate completed completes compete complex finished finishes finnish ' +
    'marks marked market marked mask make makes made maker moved moves mover moves more love mode mole ' +
    'shows showed shown slow snow shop shot shoe list lists listed lost last lift mist fist least ' +
    'renames renamed name rename remake removed removes remote reopened reopens opens opened ' +
    'snoozed snoozes undone under undo postponed postpones post tagged tags tab tan tap bag wag rag ' +
    'change changes changed chance charge challenge ' +
    'note notes noted need needs needed neat seed feed weed meed knead near nerd neck must mist most just muse rust dust musk ' +
    'shoulder could would shout have hate haves hive gave save wave cave having'
  ).split(' '),
);
