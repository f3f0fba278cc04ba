/** Makes a thing of each key once, and keeps it: for a few languages, lists, sentences, never for what a page brings. */
export function remember<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    let ready = made.get(key);
    if (ready === undefined) {
      ready = make(key);
      made.set(key, ready);
    }
    return ready;
  };
}
