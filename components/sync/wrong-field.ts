import type { Result } from '../../core/result.ts';
import type { Tested } from './sync-doings.ts';

/** Which field is to be looked at again, by what came of it. */
const FIELDS: Readonly<Record<string, string>> = {
  'remote-insecure': 'is-local',
  'sync-no-user': 'webdav-user',
  'sync-user-colon': 'webdav-user',
  'sync-no-password': 'webdav-password',
  'remote-unauthorised': 'webdav-password',
  'remote-no-folder': 'webdav-url',
  'remote-at-root': 'webdav-url',
  'remote-not-webdav': 'webdav-url',
  'remote-redirected': 'webdav-url',
  'sync-code-needed': 'sync-code',
  'sync-code-other': 'sync-code',
  'sync-code-length': 'sync-code',
  'sync-code-wrong': 'sync-code',
};

/** The name of the field in which something is wrong or missing; undefined where it is no field's fault. */
export function wrongField(outcome: Result<Tested | undefined>): string | undefined {
  if (outcome.ok) return outcome.value === 'other' ? 'sync-code' : undefined;
  const { code } = outcome.error;
  return code.startsWith('address-') ? 'webdav-url' : FIELDS[code];
}
