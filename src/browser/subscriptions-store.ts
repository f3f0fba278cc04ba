export interface Subscription {
  readonly address: string;
}
export interface Download {
  readonly sha256: string;
}
