import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** What a server tells Prometheus of itself. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = new Counter({
    name: "demarche_http_requests_total",
    help: "Requests answered",
    labelNames: ["route", "method", "status"],
    registers: [this.registry],
  });
  private readonly seconds = new Histogram({
    name: "demarche_http_request_seconds",
    help: "Time until an answer began",
    labelNames: ["route"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10],
    registers: [this.registry],
  });
  readonly streams = new Gauge({
    name: "demarche_streams",
    help: "Streams that are open",
    registers: [this.registry],
  });
  readonly added = new Counter({
    name: "demarche_documents_added_total",
    help: "Reports and revisions that came in through this server",
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  answered(route: string, method: string, { status, ms }: { status: number; ms: number }): void {
    this.requests.inc({ route, method, status });
    this.seconds.observe({ route }, ms / 1000);
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }

  get type(): string {
    return this.registry.contentType;
  }
}
