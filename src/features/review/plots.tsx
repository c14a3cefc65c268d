/** The plots over time, a chunk of their own: their library is loaded by who looks at a review, and by nobody else. */
import { lazy, Suspense } from 'react';
import type { FeelingsPlotProps } from '../../ui/charts/feelings-plot.tsx';
import type { StackPlotProps } from '../../ui/charts/stack-plot.tsx';
import styles from './review.module.css';

const LazyFeelings = lazy(async () => ({
  default: (await import('../../ui/charts/feelings-plot.tsx')).FeelingsPlot,
}));
const LazyStack = lazy(async () => ({
  default: (await import('../../ui/charts/stack-plot.tsx')).StackPlot,
}));

const room = <div className={styles.plotRoom} />;

export const FeelingsPlot = (props: FeelingsPlotProps) => (
  <Suspense fallback={room}>
    <LazyFeelings {...props} />
  </Suspense>
);

export const StackPlot = (props: StackPlotProps) => (
  <Suspense fallback={room}>
    <LazyStack {...props} />
  </Suspense>
);
