/**
 * Marks the place where a record is made of several stretches; stands alone between them. By itself, so that who shows a
 * record does not take along what reads one.
 */
export const BREAK = '[…]';
