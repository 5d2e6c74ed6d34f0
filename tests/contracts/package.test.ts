import { describe, expect, it } from 'vitest';
import { read } from './sources.ts';

interface Package {
  readonly [field: string]: unknown;
  readonly scripts: Record<string, string>;
}

const manifest = JSON.parse(read('package.json')) as Package;
const lock = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, Package & { resolved?: string }>;
};
const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'];

describe('package.json', () => {
  it('names exact versions only', () => {
    const versions = FIELDS.flatMap(field =>
      Object.entries((manifest[field] ?? {}) as Record<string, string>),
    );
    expect(versions.length).toBeGreaterThan(10);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('has the commands that tools outside rely on', () => {
    expect(Object.keys(manifest.scripts)).toEqual(
      expect.arrayContaining(['start', 'test', 'build', 'pack', 'match']),
    );
  });

  it('runs nothing when it is installed', () => {
    const hooks = Object.keys(manifest.scripts).filter(name =>
      /^(pre|post)?(install|prepare|pack|publish)$/.test(name),
    );
    expect(hooks.filter(name => name !== 'pack')).toEqual([]);
  });

  it('has a lock file that agrees with it, every package from the npm registry', () => {
    const root = lock.packages['']!;
    for (const field of FIELDS) expect(root[field]).toEqual(manifest[field]);
    const elsewhere = Object.values(lock.packages).filter(
      ({ resolved }) => resolved && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere.map(({ resolved }) => resolved)).toEqual([]);
  });
});
