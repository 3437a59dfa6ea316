type Pen = CanvasRenderingContext2D;

const TURN = Math.PI * 2;
const RADIUS = 4.25;

/** One shape for each status, the same as the badges of the pages; `paper` fills hollow ones. */
export function drawMark(pen: Pen, status: string, x: number, y: number, colour: string, paper: string): void {
  pen.save();
  pen.translate(x, y);
  pen.lineWidth = 1.75;
  pen.strokeStyle = colour;
  pen.fillStyle = paper;
  (SHAPES[status] ?? SHAPES.claimed)(pen, colour);
  pen.restore();
}

const SHAPES: Record<string, (pen: Pen, colour: string) => void> = {
  happened(pen, colour) {
    pen.fillStyle = colour;
    disc(pen, RADIUS + 0.25);
    pen.fill();
  },
  said(pen) {
    pen.beginPath();
    pen.moveTo(-RADIUS, RADIUS);
    pen.lineTo(-RADIUS, 0);
    pen.arc(0, 0, RADIUS, Math.PI, Math.PI * 2.5);
    pen.closePath();
    pen.fill();
    pen.stroke();
  },
  planned(pen) {
    pen.setLineDash([2.6, 1.9]);
    ring(pen, RADIUS);
  },
  claimed(pen) {
    ring(pen, RADIUS);
  },
  corroborated(pen, colour) {
    ring(pen, RADIUS);
    pen.fillStyle = colour;
    disc(pen, RADIUS / 2.5);
    pen.fill();
  },
  disputed(pen, colour) {
    pen.fillStyle = colour;
    path(pen, [0, -5.75, 5.75, 0, 0, 5.75, -5.75, 0]);
    pen.fill();
  },
  cancelled(pen) {
    pen.lineWidth = 2;
    pen.beginPath();
    stroke(pen, -3.75, -3.75, 3.75, 3.75);
    stroke(pen, 3.75, -3.75, -3.75, 3.75);
    pen.stroke();
  },
  overdue(pen) {
    pen.lineWidth = 1.5;
    ring(pen, RADIUS + 1);
    pen.beginPath();
    stroke(pen, 0, -3, 0, 0.75);
    stroke(pen, 0, 2, 0, 3.25);
    pen.stroke();
  },
  proposed(pen) {
    pen.fillRect(-4, -4, 8, 8);
    pen.strokeRect(-4, -4, 8, 8);
  },
  negated(pen, colour) {
    pen.fillStyle = colour;
    pen.fillRect(-5, -1.25, 10, 2.5);
  },
  denied(pen) {
    pen.lineWidth = 1.5;
    ring(pen, RADIUS + 0.5);
    pen.beginPath();
    stroke(pen, -3.3, 3.3, 3.3, -3.3);
    pen.stroke();
  },
};

function disc(pen: Pen, radius: number): void {
  pen.beginPath();
  pen.arc(0, 0, radius, 0, TURN);
}

function ring(pen: Pen, radius: number): void {
  disc(pen, radius);
  pen.fill();
  pen.stroke();
}

function path(pen: Pen, points: number[]): void {
  pen.beginPath();
  for (let i = 0; i < points.length; i += 2) pen.lineTo(points[i], points[i + 1]);
  pen.closePath();
}

function stroke(pen: Pen, x1: number, y1: number, x2: number, y2: number): void {
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y2);
}
