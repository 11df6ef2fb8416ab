import { describe, expect, it } from 'vitest';
import { bareVerdict } from '../../src/judge/build-verdict.js';
import { withNames } from '../../src/judge/names.js';
import { judgeSelf } from '../../src/judge/self.js';
import { drive, judgeContext, now, watch } from '../support/judging.js';
import { world } from '../support/world.js';

const own = { own_repo: 'o/r', own_workflow_path: '.github/workflows/monitor.yml', own_run_id: 5 };
const monitor = () => world({ now }).repo('o/r').workflow('monitor', { cron: '30 6 * * *' });

describe('the monitor watches itself', () => {
  it('with one request in a regular life', async () => {
    const regular = monitor()
      .daily('2026-11-10', '2026-11-23', '06:35')
      .run({ at: '2026-11-24T06:29:00Z', id: 5 });
    const { result, asked } = await drive(regular, judgeSelf(judgeContext(own)));
    expect(result).toEqual({ last_run_at: '2026-11-23T06:35:00Z', missed_windows: 0, gap: null });
    expect(asked).toHaveLength(1);
  });

  it('and tells a gap in detection with the windows missed in it', async () => {
    const gap = monitor().daily('2026-11-10', '2026-11-20', '06:35');
    const { result } = await drive(gap, judgeSelf(judgeContext(own)));
    expect(result).toEqual({
      last_run_at: '2026-11-20T06:35:00Z',
      missed_windows: 3,
      gap: { from: '2026-11-20T06:35:00Z', to: now },
    });
  });

  it('says that it does not know where it has no own workflow or no earlier run', async () => {
    const unknown = { last_run_at: null, missed_windows: null, gap: null };
    expect((await drive(monitor(), judgeSelf(judgeContext()))).result).toEqual(unknown);
    expect((await drive(monitor(), judgeSelf(judgeContext(own)))).result).toEqual(unknown);
  });
});

describe('names are the shortest that are unique', () => {
  const named = (...watches: [string, string][]) =>
    withNames(
      watches.map(([repo, path]) => ({
        ...bareVerdict(watch({ entry: path }), repo, { status: 'healthy' }),
        path,
      })),
    ).map(({ name }) => name);

  it.each([
    [
      'stems',
      [
        ['o/r', 'a.yml'],
        ['o/r', 'b.yml'],
      ],
      ['a', 'b'],
    ],
    [
      'file names where stems collide',
      [
        ['o/r', 'a.yml'],
        ['o/r', 'a.yaml'],
      ],
      ['a.yml', 'a.yaml'],
    ],
    [
      'repository and stem with several repositories',
      [
        ['o/r', 'a.yml'],
        ['o/s', 'b.yml'],
      ],
      ['r/a', 's/b'],
    ],
    [
      'owner too where those collide',
      [
        ['o/r', 'a.yml'],
        ['p/r', 'a.yml'],
      ],
      ['o/r/a', 'p/r/a'],
    ],
  ] as [string, [string, string][], string[]][])('%s', (_name, watches, names) => {
    expect(named(...watches)).toEqual(names);
  });
});
