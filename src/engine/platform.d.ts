// The two platform objects the engine uses. Browsers, workers and Node all have them; declared here, so that
// the engine compiles without the DOM's or Node's types.
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(bytes: ArrayBufferView): string;
}
