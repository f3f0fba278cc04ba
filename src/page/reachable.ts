// In Firefox everything of a page that has left its frame is dead to a content script: to touch it in
// any way is an error.

/** Whether a node may still be touched. */
export function isReachable(node: Node): boolean {
  try {
    return node.nodeType > 0;
  } catch {
    return false;
  }
}
