import { DOMParser, onWarningStopParsing } from '@xmldom/xmldom';

/** The texts (or an attribute's values) of all elements of a name. @throws where the document is not well-formed. */
export function readXml(xml: string, element: string, attribute?: string): string[] {
  const document = new DOMParser({ onError: onWarningStopParsing }).parseFromString(xml, 'text/xml');
  return [...document.getElementsByTagName(element)].map(
    (found) => (attribute ? found.getAttribute(attribute) : found.textContent) ?? '',
  );
}
