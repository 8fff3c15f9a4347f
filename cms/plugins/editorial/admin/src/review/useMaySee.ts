import { useAuth } from '@strapi/strapi/admin';
import { TEXT_RIGHTS } from '../../../server/src/rules/rights';
import type { PanelComponent } from '../content-manager';

/** Whether the reader may see where texts of this type, or of any, stand and what their versions say. */
export function useMaySee(uid?: string): boolean {
  return useAuth('EditorialDesk', ({ permissions }) =>
    permissions.some(
      ({ action, subject }) => action === TEXT_RIGHTS.read && (uid === undefined || subject === uid),
    ),
  );
}

/** A side panel of the edit view, left out for those whom the desk tells nothing. */
export function forReaders(panel: PanelComponent): PanelComponent {
  const ForReaders: PanelComponent = (view) => {
    const maySee = useMaySee(view.model);
    const description = panel(view);
    return maySee ? description : null;
  };
  return ForReaders;
}
