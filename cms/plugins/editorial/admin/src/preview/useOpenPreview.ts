import type { NewPreview, TextAddress } from '@lectern/shared-types';
import { usePreviewMutation } from '../api';
import { useFeedback } from '../feedback';

/** A preview as the panel asks for it. */
type Asked = Omit<NewPreview, 'address'> & { address: TextAddress };

/** Opens a text on the site in a tab of its own, or says why it cannot. */
export function useOpenPreview() {
  const { fail } = useFeedback();
  const [ask, { isLoading }] = usePreviewMutation();
  const openPreview = async (asked: Asked) => {
    // Browsers open a tab only while the click is fresh: the address follows when it is known.
    const tab = window.open('', '_blank');
    const answer = await ask(asked);
    if ('error' in answer) {
      tab?.close();
      return fail(answer.error);
    }
    const { url } = answer.data;
    if (!tab) return window.location.assign(url);
    tab.opener = null;
    tab.location.replace(url);
  };
  return { openPreview, isLoading };
}
