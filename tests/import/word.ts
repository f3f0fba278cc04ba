// A Word file of a few paragraphs, as its archive's files.

/** Name → content; each paragraph is text, or markup of the format where it begins with `<w:`. */
export function wordFile(paragraphs: readonly string[]): Readonly<Record<string, string>> {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const body = paragraphs.map((each) =>
    each.startsWith('<w:') ? each : `<w:p><w:r><w:t>${each}</w:t></w:r></w:p>`,
  );
  return {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="${main}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`,
  };
}
