// What names a site to the browser. A wrong pattern makes it refuse the whole question, so those that
// come from outside (a file, a policy) are looked at first.

/** Whether a text is the match pattern of a site or of a domain and all below it:
 * https://example.org/*, *://*.example.org/* */
export function isSite(text: string): boolean {
  return isPattern.test(text);
}

/** Whether a pattern names all that another one names: *://*.example.org/* covers https://www.example.org/* */
export function covers(wide: string, site: string): boolean {
  if (wide === site) return true;
  const [protocol, host] = partsOf(wide);
  const [its, name] = partsOf(site);
  if (protocol !== '*' && protocol !== its) return false;
  if (!host.startsWith('*.')) return host === name;
  return `.${name}`.endsWith(host.slice(1));
}

/** 'https://*.example.org/*' → ['https', '*.example.org'] */
function partsOf(site: string): readonly [string, string] {
  const [protocol = '', , host = ''] = site.split('/');
  return [protocol.replace(':', ''), host];
}

const isPattern = /^(?:\*|https?):\/\/(?:\*\.)?[\w-]+(?:\.[\w-]+)*(?::\d+)?\/\*$/;
