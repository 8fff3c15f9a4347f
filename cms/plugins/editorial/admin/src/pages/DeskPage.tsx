import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { Navigate, Route, Routes } from 'react-router-dom';
import { DeskNav, DeskTabs } from '../components/DeskNav';
import { RIGHTS } from '../rights';
import AuditPage from './AuditPage';
import CalendarPage from './CalendarPage';
import HistoryPage from './HistoryPage';
import KeywordsPage from './KeywordsPage';
import NotificationsPage from './NotificationsPage';
import QueuePage from './QueuePage';

/** Everything under /plugins/editorial. */
export default function DeskPage() {
  // Page.Protect wants the subject too; here the right for any one type will do.
  const { allowedActions, isLoading } = useRBAC(RIGHTS.read);
  if (isLoading) return <Page.Loading />;
  if (!Object.values(allowedActions).includes(true)) return <Page.NoPermissions />;
  return (
    <Routes>
      <Route path="history/:uid/:documentId" element={<HistoryPage />} />
      <Route path="*" element={<DeskPages />} />
    </Routes>
  );
}

function DeskPages() {
  return (
    <Layouts.Root sideNav={<DeskNav />}>
      <DeskTabs />
      <Routes>
        <Route path="queue" element={<QueuePage />} />
        <Route path="calendar" element={<CalendarPage />} />
        <Route path="keywords" element={<KeywordsPage />} />
        <Route path="notifications" element={<NotificationsPage />} />
        <Route path="audit" element={<AuditPage />} />
        <Route path="*" element={<Navigate to="/plugins/editorial/queue" replace />} />
      </Routes>
    </Layouts.Root>
  );
}
