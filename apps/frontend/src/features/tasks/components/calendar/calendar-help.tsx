export const calendarHelpId = 'calendar-help';

/** How the calendar is used by keyboard, read out with it. */
export const CalendarHelp = () => (
  <p id={calendarHelpId} hidden>
    Arrow keys go from day to day, Enter adds a task there, Tab comes to its tasks. On a task, Enter
    opens it; Space picks it up, arrow keys move it, Space puts it down and Escape leaves it where
    it was.
  </p>
);
