package org.opscharter.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;

/**
 * CPU time of this program and of the database server beside it, in milliseconds.
 */
final class Machine {

	/** Linux counts in hundredths of a second. */
	private static final int MILLIS_PER_TICK = 10;

	private final long postmaster;

	Machine(Path data) throws IOException {
		this.postmaster = Long
			.parseLong(Files.readAllLines(data.resolve("postgresql/postmaster.pid")).get(0).strip());
	}

	Cpu cpu() throws IOException {
		OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		return new Cpu(system.getProcessCpuTime() / 1_000_000d, server());
	}

	/** The postmaster, the children it has, and those it has buried. */
	private double server() throws IOException {
		String own = stat(this.postmaster);
		long ticks = ticks(own, 13, 16);
		try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
			ticks += processes.map((path) -> path.getFileName().toString())
				.filter((name) -> name.matches("\\d+"))
				.map((name) -> stat(Long.parseLong(name)))
				.filter((stat) -> !stat.isEmpty() && field(stat, 3) == this.postmaster)
				.mapToLong((stat) -> ticks(stat, 13, 14))
				.sum();
		}
		return (double) ticks * MILLIS_PER_TICK;
	}

	private static long ticks(String stat, int first, int last) {
		long sum = 0;
		for (int at = first; at <= last; at++) {
			sum += field(stat, at);
		}
		return sum;
	}

	/** A field by its number from 0; the name of the program may hold blanks. */
	private static long field(String stat, int number) {
		return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[number - 2]);
	}

	private static String stat(long pid) {
		try {
			return Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
		}
		catch (IOException ex) {
			return "";
		}
	}

	/** Milliseconds of CPU so far. */
	record Cpu(double program, double server) {

		Cpu since(Cpu earlier) {
			return new Cpu(this.program - earlier.program, this.server - earlier.server);
		}

		double total() {
			return this.program + this.server;
		}

	}

}
