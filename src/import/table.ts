/** Which column of a table holds what; columns are named by their head. */
export interface ColumnMap {
  readonly text: string;
  readonly speaker?: string;
}
