// What names a site to the browser. A wrong pattern makes it refuse the whole question, so those that
// come from outside (a file, a policy) are looked at first.

/** Whether a text is the match pattern of a site or of a domain and all below it:
 * https://example.org/*, *://*.example.org/* */
export function isSite(text: string): boolean {
  return isPattern.test(text);
}

const isPattern = /^(?:\*|https?):\/\/(?:\*\.)?[\w-]+(?:\.[\w-]+)*(?::\d+)?\/\*$/;
