import type { ReviewAct } from '@lectern/shared-types';
import { IconButton, Menu } from '@strapi/design-system';
import { More } from '@strapi/icons';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { editPath, historyPath } from '../content-manager';
import { openActs } from '../rules/acts';
import { useSay } from '../words';
import { ActOnManyDialog } from './ActOnManyDialog';
import type { Row } from './QueueTable';

/** What can be done with one text of the queue without opening it. */
export function RowMenu({ row }: { row: Row }) {
  const say = useSay();
  const navigate = useNavigate();
  const [act, setAct] = useState<ReviewAct | null>(null);
  const acts = openActs(row.acts).filter(({ isOverride }) => !isOverride);
  return (
    <>
      <Menu.Root>
        <Menu.Trigger
          tag={IconButton}
          label={say('queue.more', { title: row.title })}
          icon={<More />}
          variant="ghost"
          endIcon={null}
        />
        <Menu.Content popoverPlacement="bottom-end">
          <Menu.Item onSelect={() => navigate(editPath(row.address))}>{say('queue.open')}</Menu.Item>
          <Menu.Item onSelect={() => navigate(historyPath(row.address))}>{say('history.title')}</Menu.Item>
          {acts.map((open) => (
            <Menu.Item
              key={open.act}
              variant={open.act === 'return' ? 'danger' : 'default'}
              onSelect={() => setAct(open.act)}
            >
              {say(`act.${open.act}`)}
            </Menu.Item>
          ))}
        </Menu.Content>
      </Menu.Root>
      {act ? <ActOnManyDialog act={act} items={[row]} onClose={() => setAct(null)} /> : null}
    </>
  );
}
