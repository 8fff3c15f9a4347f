import type {
  AuditList,
  AuditQuery,
  DeskSettings,
  NewSchedule,
  NotificationList,
  Schedule,
} from '@lectern/shared-types';
import { deskApi, touchedBy } from './base';

const { useSchedulesQuery, useAddScheduleMutation, useCancelScheduleMutation } = deskApi.injectEndpoints({
  endpoints: (builder) => ({
    schedules: builder.query<Schedule[], { from: string; to: string }>({
      query: (params) => ({ url: '/editorial/schedules', config: { params } }),
      providesTags: ['DeskSchedule'],
    }),
    addSchedule: builder.mutation<Schedule, NewSchedule>({
      query: (data) => ({ url: '/editorial/schedules', method: 'POST', data }),
      invalidatesTags: (_answer, _error, { address }) => touchedBy(address),
    }),
    cancelSchedule: builder.mutation<Schedule, Pick<Schedule, 'id' | 'address'>>({
      query: ({ id }) => ({ url: `/editorial/schedules/${id}`, method: 'DELETE' }),
      invalidatesTags: (_answer, _error, { address }) => touchedBy(address),
    }),
  }),
});

const { useNotificationsQuery, useReadNotificationsMutation } = deskApi.injectEndpoints({
  endpoints: (builder) => ({
    notifications: builder.query<NotificationList, { page: number; pageSize?: number }>({
      query: (params) => ({ url: '/editorial/notifications', config: { params } }),
      providesTags: ['DeskNotification'],
    }),
    /** Without ids: all of them. */
    readNotifications: builder.mutation<unknown, { ids?: number[] }>({
      query: (data) => ({ url: '/editorial/notifications/read', method: 'POST', data }),
      invalidatesTags: ['DeskNotification'],
    }),
  }),
});

const { useAuditQuery, useDeskSettingsQuery, useSaveDeskSettingsMutation } = deskApi.injectEndpoints({
  endpoints: (builder) => ({
    audit: builder.query<AuditList, Partial<AuditQuery>>({
      query: (params) => ({ url: '/editorial/audit', config: { params } }),
      providesTags: ['DeskAudit'],
    }),
    deskSettings: builder.query<DeskSettings, undefined>({
      query: () => '/editorial/settings',
      providesTags: ['DeskSettings'],
    }),
    saveDeskSettings: builder.mutation<DeskSettings, DeskSettings>({
      query: (data) => ({ url: '/editorial/settings', method: 'PUT', data }),
      invalidatesTags: ['DeskSettings', 'DeskQueue', 'DeskAudit', 'Document'],
    }),
  }),
});

export {
  useSchedulesQuery,
  useAddScheduleMutation,
  useCancelScheduleMutation,
  useNotificationsQuery,
  useReadNotificationsMutation,
  useAuditQuery,
  useDeskSettingsQuery,
  useSaveDeskSettingsMutation,
};
