package org.opscharter.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.flowable.engine.ProcessEngine;
import org.flowable.engine.TaskService;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.api.Task;

/**
 * Flowable with full history: one user task a level, found by its assignee and completed.
 * It writes no notice. What it does not need here is switched off.
 */
final class Engine implements Contender {

	private static final Map<String, Object> DECIDERS = Map.of("superior", "chenming", "head", "wangfang", "gm",
			"zhouqiming");

	private static final List<String> LEVELS = List.of("chenming", "wangfang", "zhouqiming");

	private final DataSource pool;

	private final ProcessEngine engine;

	Engine(DataSource pool) {
		this.pool = pool;
		StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
		configuration.setDataSource(pool);
		configuration.setDatabaseSchemaUpdate("true");
		configuration.setHistory("full");
		configuration.setAsyncExecutorActivate(false);
		configuration.setDisableIdmEngine(true);
		configuration.setDisableEventRegistry(true);
		this.engine = configuration.buildProcessEngine();
		this.engine.getRepositoryService()
			.createDeployment()
			.addClasspathResource("bench/approval.bpmn20.xml")
			.deploy();
	}

	@Override
	public String name() {
		return "Flowable 8.0.0";
	}

	@Override
	public long rowsWritten() throws Exception {
		return RowsWritten.in(this.pool);
	}

	@Override
	public List<Walk> prepare(int count) {
		List<Walk> walks = new ArrayList<>();
		for (int at = 0; at < count; at++) {
			String process = this.engine.getRuntimeService().startProcessInstanceByKey("approval", DECIDERS).getId();
			walks.add((level) -> decide(process, LEVELS.get(level)));
		}
		return walks;
	}

	private void decide(String process, String person) {
		TaskService tasks = this.engine.getTaskService();
		Task task = tasks.createTaskQuery().processInstanceId(process).taskAssignee(person).singleResult();
		tasks.complete(task.getId(), Map.of("outcome", "AGREE", "words", "同意"));
	}

}
