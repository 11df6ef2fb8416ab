/** Whether a workflow can be run by hand, as its file says. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { find, follow, type YamlSource } from './schedule/yaml-source.js';

/** What `on.workflow_dispatch` asks of whoever runs the workflow by hand. */
export interface Dispatch {
  /** Names of all inputs. */
  inputs: string[];
  /** Inputs that have to be given. */
  required: string[];
}

/** Null where the file has no `workflow_dispatch`; `unknown` where it cannot be read. Never throws. */
export function dispatchOf(text: string): Dispatch | null | 'unknown' {
  if (!text.includes('workflow_dispatch')) return null;
  try {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false });
    return document.errors.length > 0 ? 'unknown' : readDispatch({ document, lines, aliases: 0 });
  } catch {
    // `follow` and `find` throw where the file contradicts itself: what it allows is then not known.
    return 'unknown';
  }
}

function readDispatch(source: YamlSource): Dispatch | null {
  const root = follow(source, source.document.contents);
  if (!isMap(root)) return null;
  const on = find(source, root, 'on') ?? find(source, root, 'true');
  if (!isMap(on)) {
    const names = isSeq(on) ? on.items.map((item) => follow(source, item)) : [on];
    const isNamed = names.some((name) => isScalar(name) && name.value === 'workflow_dispatch');
    return isNamed ? { inputs: [], required: [] } : null;
  }
  if (!on.items.some(({ key }) => isScalar(key) && key.value === 'workflow_dispatch')) return null;
  const dispatch = find(source, on, 'workflow_dispatch');
  const inputs = isMap(dispatch) ? find(source, dispatch, 'inputs') : undefined;
  if (!isMap(inputs)) return { inputs: [], required: [] };
  const named = inputs.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []));
  return { inputs: named, required: named.filter((name) => isRequired(source, find(source, inputs, name))) };
}

function isRequired(source: YamlSource, input: unknown): boolean {
  if (!isMap(input)) return false;
  const required = find(source, input, 'required');
  return (
    isScalar(required) && String(required.value) === 'true' && find(source, input, 'default') === undefined
  );
}
