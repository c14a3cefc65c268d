/** What the journal knows of its writer: the role, kept inside the vault alone. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import type { Profile } from '../../domain/profile.ts';
import type { Role } from '../../domain/role.ts';
import type { CallResult } from '../../platform/contract.ts';
import { usePlatform } from '../platform/use-platform.ts';

export type ProfileAccess = {
  /** undefined until the feed has told; null when no role was ever chosen. */
  readonly profile: Profile | null | undefined;
  readonly saveRole: (role: Role) => Promise<CallResult<'profile.save'>>;
};

export function useProfile(): ProfileAccess {
  const { replica, vault } = usePlatform();
  const profile = useLiveQuery(() => replica.profile(), [replica]);
  const saveRole = useCallback((role: Role) => vault.call('profile.save', { role }), [vault]);
  return { profile, saveRole };
}

/** The neutral order until a role is known. */
export function useRole(): Role {
  return useProfile().profile?.role ?? 'unspecified';
}
