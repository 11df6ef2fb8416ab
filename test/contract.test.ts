import { describe, expect, it } from 'vitest';
import { root } from './composite/surroundings.js';
import { publicSettings } from './settings/public-names.js';
import { readAction } from './support/composite.js';

const action = readAction(root);
const inputs = Object.keys(action.inputs);
const [monitor, guard] = action.runs.steps;

describe('action.yml', () => {
  it('is a composite of the monitor and its guard', () => {
    expect(action.runs.using).toBe('composite');
    expect(action.runs.steps.map(({ id }) => id)).toEqual(['monitor', 'guard']);
    expect(guard?.if).toBe('always()');
  });

  it('maps every input, and nothing else, to INPUT_* in both steps', () => {
    const expected = Object.fromEntries(
      inputs.map((name) => [`INPUT_${name.toUpperCase()}`, `\${{ inputs.${name} }}`]),
    );
    expect(monitor?.env).toEqual(expected);
    expect(guard?.env).toEqual({
      HEARTBEAT_GUARD_DIR: '${{ steps.monitor.outputs.guard_dir }}',
      ...expected,
    });
  });

  it('puts no expression into a script', () => {
    for (const { run } of action.runs.steps) expect(run).not.toContain('${{');
  });

  it('leaves every default but the token to the monitor', () => {
    for (const [name, input] of Object.entries(action.inputs)) {
      expect(input.default, name).toBe(name === 'github_token' ? '${{ github.token }}' : '');
    }
  });

  it('has the inputs that callers rely on, no more and no fewer', () => {
    expect([...inputs].sort()).toEqual(publicSettings.map(([input]) => input).sort());
  });

  // The token's default stands in the file itself.
  it.each(publicSettings.filter(([input]) => input !== 'github_token'))(
    'tells the default and the fallback variables of %s',
    (input, _flag, variables, fallback) => {
      const description = action.inputs[input]?.description ?? '';
      if (fallback !== null) expect(description).toContain(`Default: ${fallback}`);
      for (const variable of variables) {
        if (variable !== 'GITHUB_REPOSITORY') expect(description).toContain(variable);
      }
    },
  );

  it('takes every output from the monitor or, failing that, from the guard', () => {
    expect(Object.keys(action.outputs)).toEqual(['status', 'stale', 'unknown', 'stale_count', 'result_file']);
    for (const [name, { value }] of Object.entries(action.outputs)) {
      expect(value).toBe(`\${{ steps.monitor.outputs.${name} || steps.guard.outputs.${name} }}`);
    }
  });
});
