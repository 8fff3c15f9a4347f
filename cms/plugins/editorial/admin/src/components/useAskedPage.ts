import { useSearchParams } from 'react-router-dom';

/** Which page of a list the address asks for, and how long its pages are: as Strapi's pagination writes them. */
export function useAskedPage(): { page: number; pageSize: number } {
  const [query] = useSearchParams();
  const numberIn = (name: string, otherwise: number) =>
    Number.parseInt(query.get(name) ?? '', 10) || otherwise;
  return { page: numberIn('page', 1), pageSize: Math.min(numberIn('pageSize', 20), 100) };
}
