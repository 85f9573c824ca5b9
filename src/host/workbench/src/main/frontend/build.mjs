// Joins the libraries and the host's own scripts into one script and one style sheet, and copies AUI's fonts.
// Libraries are wrapped so that none of them finds the AMD loader: Jira offers them as globals first, then by id.
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const target = process.argv[2] ?? join(here, '../../../target/classes/workbench/assets');
const aui = join(here, 'node_modules/@atlassian/aui/dist/aui');

const read = (path) => readFileSync(join(here, path), 'utf8').replace(/\n?\/\/# sourceMappingURL=.*$/gm, '');
const asGlobal = (path) => `(function (define, module, exports) {\n${read(path)}\n}).call(window);`;
const own = (folder, ending) =>
  readdirSync(join(here, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => read(join(folder, name)));

const script = [
  read('node_modules/almond/almond.js'),
  asGlobal('node_modules/jquery/dist/jquery.min.js'),
  asGlobal('node_modules/underscore/underscore-umd-min.js'),
  read('src/before-aui.js'),
  asGlobal('node_modules/@atlassian/aui/dist/aui/aui-prototyping.js'),
  ...own('src/page', '.js'),
  ...own('src/dashboard', '.js'),
].join('\n;\n');

// Only the page of a workflow draws: what it needs for that stands in a script of its own.
const diagram = `(function () {\n${[read('node_modules/@dagrejs/dagre/dist/dagre.min.js'), ...own('src/diagram', '.js')].join('\n;\n')}\n})();`;

const style = [read('node_modules/@atlassian/aui/dist/aui/aui-prototyping.css'), ...own('style', '.css')]
  .join('\n')
  .replace(/\/\*# sourceMappingURL=[^*]*\*\//g, '');

mkdirSync(target, { recursive: true });
writeFileSync(join(target, 'batch.js'), script);
writeFileSync(join(target, 'diagram.js'), diagram);
writeFileSync(join(target, 'batch.css'), style);
cpSync(join(aui, 'fonts'), join(target, 'fonts'), { recursive: true });
cpSync(join(aui, 'images'), join(target, 'images'), { recursive: true });
cpSync(join(here, 'images'), target, { recursive: true });
