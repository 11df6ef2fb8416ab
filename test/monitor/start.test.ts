/** A start loads and prepares no more than what is asked for takes. */
import { expect, it } from 'vitest';
import { darkNightly, play } from '../support/scene.js';
import { preloaded } from '../support/slow-time.js';

it('no code is made at run time', async () => {
  const watched = preloaded(`
    const said = (text) => process.stderr.write('made code: ' + text);
    globalThis.Function = new Proxy(Function, {
      construct: (made, words) => { said(words.at(-1)); return new made(...words); },
      apply: (made, _, words) => { said(words.at(-1)); return made(...words); },
    });`);
  const run = await play({ world: darkNightly(), env: watched });
  expect([run.exit, run.mails.length]).toEqual([1, 1]);
  expect(run.stderr).not.toContain('made code');
});
