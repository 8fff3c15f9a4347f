import { Flex } from '@strapi/design-system';
import { Filters } from '@strapi/strapi/admin';
import { actsOf, THINGS } from '../rules/actions';
import { useSay } from '../words';
import { useActionName } from './useActionName';

/** Strapi's own filters, with what the trail can be asked for. */
export function AuditFilters() {
  const say = useSay();
  const { nameOf } = useActionName();
  const is = [{ label: say('audit.is'), value: '$eq' }];
  const begins = [{ label: say('audit.begins'), value: '$eq' }];
  const actions = THINGS.flatMap((thing) => [
    { value: `${thing}.`, label: say('audit.anything', { thing: say(`audit.thing.${thing}`) }) },
    ...actsOf(thing).map((act) => ({ value: `${thing}.${act}`, label: nameOf(thing, act) })),
  ]);
  const options: Filters.Filter[] = [
    { name: 'action', label: say('audit.action'), type: 'enumeration', options: actions, operators: is },
    { name: 'actor', label: say('audit.actor'), type: 'string', operators: begins },
    { name: 'subject', label: say('audit.subject'), type: 'string', operators: begins },
    {
      name: 'at',
      label: say('audit.when'),
      type: 'date',
      operators: [
        { label: say('audit.on'), value: '$eq' },
        { label: say('audit.from'), value: '$gte' },
        { label: say('audit.to'), value: '$lte' },
      ],
    },
  ];
  return (
    <Filters.Root options={options}>
      <Flex gap={2} wrap="wrap">
        <Filters.Trigger />
        <Filters.Popover zIndex={499} />
        <Filters.List />
      </Flex>
    </Filters.Root>
  );
}
