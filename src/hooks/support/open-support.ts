/**
 * Opens the support sheet over whatever is on the screen, so that nothing is left or lost. The app provides it; without
 * it (in a part shown alone) nothing opens.
 */
import { createContext, useContext } from 'react';

const OpenSupport = createContext<() => void>(() => undefined);
export const OpenSupportProvider = OpenSupport.Provider;

export const useOpenSupport = (): (() => void) => useContext(OpenSupport);
