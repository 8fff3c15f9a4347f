import { Layouts, Page } from '@strapi/strapi/admin';
import { Navigate, Route, Routes } from 'react-router-dom';
import { DeskNav } from '../components/DeskNav';
import { RIGHTS } from '../rights';
import AuditPage from './AuditPage';
import CalendarPage from './CalendarPage';
import HistoryPage from './HistoryPage';
import NotificationsPage from './NotificationsPage';
import QueuePage from './QueuePage';

/** Everything under /plugins/editorial. */
export default function DeskPage() {
  return (
    <Page.Protect permissions={RIGHTS.read}>
      <Routes>
        <Route path="history/:uid/:documentId" element={<HistoryPage />} />
        <Route path="*" element={<DeskPages />} />
      </Routes>
    </Page.Protect>
  );
}

function DeskPages() {
  return (
    <Layouts.Root sideNav={<DeskNav />}>
      <Routes>
        <Route path="queue" element={<QueuePage />} />
        <Route path="calendar" element={<CalendarPage />} />
        <Route path="notifications" element={<NotificationsPage />} />
        <Route path="audit" element={<AuditPage />} />
        <Route path="*" element={<Navigate to="/plugins/editorial/queue" replace />} />
      </Routes>
    </Layouts.Root>
  );
}
