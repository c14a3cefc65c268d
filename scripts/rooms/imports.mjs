/** What a source file imports: every static and dynamic import and re-export, and whether it is for types only. */
import { parseSync } from 'oxc-parser';

/** Answers [{specifier, isType, line}]. Throws for a file that can't be parsed or an import that can't be read. */
export function importsOf(file, text) {
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const found = [];
  const add = (specifier, isType, at) =>
    found.push({ specifier, isType, line: text.slice(0, at).split('\n').length });
  for (const { moduleRequest, entries, start } of module.staticImports) {
    // `import {} from` and `import 'x'` run the module; only a list of nothing but types does not.
    add(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType), start);
  }
  for (const { entries, start } of module.staticExports) {
    for (const { moduleRequest, isType } of entries)
      if (moduleRequest) add(moduleRequest.value, isType, start);
  }
  for (const { moduleRequest, start } of module.dynamicImports) {
    const written = text.slice(moduleRequest.start, moduleRequest.end).trim();
    const plain = /^(['"])([^'"`$]+)\1$/.exec(written);
    if (!plain) throw new Error(`${file}: an import whose address is computed can't be checked: ${written}`);
    add(plain[2], false, start);
  }
  return found;
}
