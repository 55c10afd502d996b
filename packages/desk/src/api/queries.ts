import { keepPreviousData, QueryClient, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { ApiFault, get } from "./fetch.js";

const MINUTE = 60_000;

/** One cache for the desk; what the server refuses is not asked for again by itself. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: MINUTE,
      retry: (times, error) => times < 2 && error instanceof ApiFault && error.status === 0,
      refetchOnWindowFocus: false,
    },
  },
});

/** What stands at an address; while another address loads, the last answer stays. */
export const useAnswer = <T>(url: string, enabled = true) =>
  useQuery({
    queryKey: [url],
    queryFn: ({ signal }) => get<T>(url, signal),
    placeholderData: keepPreviousData,
    enabled,
  });

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** A list that goes on: page after page, by the cursor of the one before. */
export const useList = <P extends Page<unknown>>(url: string) =>
  useInfiniteQuery({
    queryKey: ["list", url],
    initialPageParam: "",
    queryFn: ({ pageParam, signal }) => get<P>(pageParam === "" ? url : withCursor(url, pageParam), signal),
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

const withCursor = (url: string, cursor: string) =>
  `${url}${url.includes("?") ? "&" : "?"}cursor=${encodeURIComponent(cursor)}`;
