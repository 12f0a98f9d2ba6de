package org.opscharter.database;

/**
 * The embedded database cannot be brought up, with what is the matter and what to do, in
 * both languages because nobody has chosen one yet.
 */
class DatabaseCannotStart extends RuntimeException {

	private final String whatToDo;

	DatabaseCannotStart(String whatIsTheMatter, String whatToDo) {
		super(whatIsTheMatter);
		this.whatToDo = whatToDo;
	}

	String whatToDo() {
		return this.whatToDo;
	}

	static DatabaseCannotStart becauseAnotherUses(Object folder) {
		return new DatabaseCannotStart("""
				数据目录 %1$s 正由另一个运行中的 OpsCharter 使用。
				Another running OpsCharter is using the data folder %1$s.""".formatted(folder), """
				先停止那一个，或用环境变量 OPSCHARTER_DATA 指定另一个目录。
				Stop that one first, or name another folder in OPSCHARTER_DATA.""");
	}

	static DatabaseCannotStart becauseRootMayNot(Object folder) {
		return new DatabaseCannotStart(
				"""
						PostgreSQL 不能以 root 身份运行，而这里既不能建立用户命名空间，也没有普通用户能进入 %1$s。
						PostgreSQL refuses to run as root; here user namespaces are refused and no ordinary user can reach %1$s."""
					.formatted(folder),
				"""
						改用普通用户运行；或把 OPSCHARTER_DATA 设为普通用户能进入的目录，例如 /var/lib/opscharter；
						或用 SPRING_DATASOURCE_URL 连接已有的 PostgreSQL。
						Run as an ordinary user, or set OPSCHARTER_DATA to a folder such a user can reach,
						such as /var/lib/opscharter, or name an existing PostgreSQL in SPRING_DATASOURCE_URL.""");
	}

	static DatabaseCannotStart becauseProgramIsMissing(String platform) {
		return new DatabaseCannotStart("""
				安装包里没有适用于 %1$s 的 PostgreSQL。
				This package holds no PostgreSQL for %1$s.""".formatted(platform), """
				用 SPRING_DATASOURCE_URL 连接已有的 PostgreSQL（15 至 18）。
				Name an existing PostgreSQL (15 to 18) in SPRING_DATASOURCE_URL.""");
	}

	static DatabaseCannotStart becauseConnectionIsLost(Object file) {
		return new DatabaseCannotStart("""
				数据还在，但连接文件 %1$s 不见了或不完整，里面有数据库的密码。
				The data is there, but the connection file %1$s, which holds its password, is missing or incomplete."""
			.formatted(file), """
					从备份中恢复这个文件，再启动。
					Restore this file from the backup, then start again.""");
	}

	static DatabaseCannotStart becauseVersionDiffers(String ours, String theirs) {
		return new DatabaseCannotStart("""
				数据由 PostgreSQL %2$s 写成，这个版本带的是 PostgreSQL %1$s。
				The data was written by PostgreSQL %2$s, this release brings PostgreSQL %1$s.""".formatted(ours,
				theirs), """
						升级步骤见 docs/operations.md。
						See docs/operations.md for the upgrade.""");
	}

	static DatabaseCannotStart because(String step, String output) {
		return new DatabaseCannotStart("""
				内置数据库没有启动成功（%1$s）：
				The embedded database did not start (%1$s):
				%2$s""".formatted(step, output.strip()), """
				按上面的提示处理后重新启动；数据没有被改动。
				Follow the hint above and start again; the data has not been touched.""");
	}

}
