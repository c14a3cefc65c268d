/**
 * Promises and boundaries: what is due, what was promised and what became of it, what is needed to feel safe, what both
 * agreed on, and the vision. Reads the replica; starting one makes an entry. Nothing is counted against anyone.
 */
import { Page } from '../../ui/page.tsx';
import { AgreementsSection } from './agreements-section.tsx';
import { BoundariesSection } from './boundaries-section.tsx';
import { CommitmentsSection } from './commitments-section.tsx';
import { DueSection } from './due-section.tsx';
import { VisionSection } from './vision/vision-section.tsx';

export function PromisesPage() {
  return (
    <Page title="Promises" lede="What was promised, what is needed, and where it is meant to lead.">
      <DueSection />
      <CommitmentsSection />
      <BoundariesSection />
      <AgreementsSection />
      <VisionSection />
    </Page>
  );
}
