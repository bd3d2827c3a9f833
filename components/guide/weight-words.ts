/** What the weights 0 to 3 are called. */
export const weightWords = ["Off", "Some", "Much", "Most"] as const;
