import { type PanelComponent, textIn } from '@lectern/cms-editorial/admin';
import { useSay } from '../words';
import { OnSiteNow } from './OnSiteNow';
import { useOnSite } from './useOnSite';

/** Beside the edit view: whether readers see what was published; left out for what never was. */
export const OnSitePanel: PanelComponent = ({ model, document }) => {
  const say = useSay();
  const onSite = useOnSite(textIn({ model, document }));
  if (!onSite?.publication) return null;
  const { publication } = onSite;
  return {
    title: say('panel.title'),
    content: <OnSiteNow uid={model} onSite={{ ...onSite, publication }} />,
  };
};
