/** Up to this many languages every set of them gets a page: eleven sets of four, 57 it would be of six. */
export const mostWithEverySet = 4;

/** Of more languages, every set of up to this many gets one: their number grows with the cube of the languages. */
export const largestSet = 3;

/** Of more languages, every set of up to this many gets a page for each criterion as well. */
export const largestSetByCriterion = 2;
