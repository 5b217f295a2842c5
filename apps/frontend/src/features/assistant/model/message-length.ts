/** The longest message that the service takes, as JavaScript counts it. */
export const maxMessageLength = 8000;
