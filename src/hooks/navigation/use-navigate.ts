/** Goes to a place of the app (a path of `paths`), and tells which one is open. */
import { useLocation } from 'wouter';

export type Navigate = (to: string, options?: { readonly replace?: boolean }) => void;

export function useNavigate(): Navigate {
  return useLocation()[1];
}

export function usePath(): string {
  return useLocation()[0];
}
